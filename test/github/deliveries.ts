import { notFound, type Answer } from './answer.ts';
import type { OperationName } from './operations.ts';
import { nextId, type Delivery } from './state.ts';

export const deliveries: Partial<Record<OperationName, Answer>> = {
  'GET /app/hook/deliveries': ({ state, query }) => {
    const isFailed = ({ statusCode }: Delivery): boolean => statusCode < 200 || statusCode >= 400;
    const wanted = query.get('status');
    const found = state.deliveries.filter(
      (delivery) => wanted === null || isFailed(delivery) === (wanted === 'failure'),
    );
    return { list: found.toReversed().map(shown) };
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

function shown({ id, guid, event, action, statusCode, redelivery }: Delivery) {
  return {
    id,
    guid,
    event,
    action,
    status_code: statusCode,
    status: statusCode < 400 ? 'OK' : 'Bad',
    redelivery,
  };
}
