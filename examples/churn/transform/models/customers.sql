select customer_id, min(event_at) as first_seen, max(event_at) as last_seen
from {{ source('app', 'events') }}
group by customer_id
