from datetime import timedelta

from feast import Entity, FeatureView, Field, FileSource
from feast.types import Int64

customer = Entity(name="customer", join_keys=["customer_id"])
activity = FeatureView(
    name="activity",
    entities=[customer],
    ttl=timedelta(days=1),
    schema=[Field(name="days_since_seen", dtype=Int64)],
    source=FileSource(path="customers.parquet", timestamp_field="last_seen"),
)
