import { notFound, type Answer } from './answer.ts';
import type { OperationName } from './operations.ts';
import { nextId, type Delivery } from './state.ts';

export const deliveries: Partial<Record<OperationName, Answer>> = {
  'GET /app/hook/deliveries': ({ state, query }) => {
    const wanted = query.get('status');
    const found = state.deliveries.filter(
      ({ statusCode }) => wanted === null || isFailed(statusCode) === (wanted === 'failure'),
    );
    return { list: found.toReversed().map(shown), hasCursor: true };
  },

  'GET /app/hook/deliveries/{delivery_id}': ({ state, path }) => {
    const delivery = state.deliveries.find(({ id }) => id === Number(path['delivery_id']));
    return delivery ? { json: shown(delivery) } : notFound;
  },

  // A redelivery keeps its GUID.
  'POST /app/hook/deliveries/{delivery_id}/attempts': ({ state, path }) => {
    const delivery = state.deliveries.find(({ id }) => id === Number(path['delivery_id']));
    if (!delivery) return notFound;
    state.deliveries.push({ ...delivery, id: nextId(state), redelivery: true, statusCode: 200 });
    return { status: 202, json: {} };
  },
};

const isFailed = (status: number): boolean => status < 200 || status >= 400;

function shown({ id, guid, event, action, statusCode, redelivery }: Delivery) {
  return {
    id,
    guid,
    event,
    action,
    status_code: statusCode,
    status: isFailed(statusCode) ? `Invalid HTTP Response: ${statusCode}` : 'OK',
    redelivery,
  };
}
