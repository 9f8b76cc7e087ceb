import { notFound, type Answer, type Asked, type Given } from './answer.ts';
import type { OperationName } from './operations.ts';
import type { Delivery } from './state.ts';
import { idIn, lateStatus, unreachedStatus } from './webhooks.ts';

const isOwn = (asked: Asked, { appId }: Delivery): boolean => appId === asked.token.appId;

const inDelivery =
  (answer: (asked: Asked, delivery: Delivery) => Given): Answer =>
  (asked) => {
    const { deliveries: all } = asked.state;
    const delivery = all.find((one) => isOwn(asked, one) && one.id === Number(asked.path['delivery_id']));
    return delivery ? answer(asked, delivery) : notFound;
  };

export const deliveries: Partial<Record<OperationName, Answer>> = {
  'GET /app/hook/deliveries': (asked) => {
    const wanted = asked.query.get('status');
    const found = asked.state.deliveries.filter(
      (one) => isOwn(asked, one) && (wanted === null || isFailed(one.statusCode) === (wanted === 'failure')),
    );
    return { list: found.toReversed().map(shown), hasCursor: true };
  },

  'GET /app/hook/deliveries/{delivery_id}': inDelivery((_asked, delivery) => ({
    json: { ...shown(delivery), request: { headers: null, payload: JSON.parse(delivery.body) } },
  })),

  // It is sent after the answer.
  'POST /app/hook/deliveries/{delivery_id}/attempts': inDelivery((asked, delivery) => {
    asked.sendAgain(delivery);
    return { status: 202, json: {} };
  }),
};

const isFailed = (status: number): boolean => status < 200 || status >= 400;

function shown(delivery: Delivery) {
  const { id, guid, event, action, statusCode, redelivery } = delivery;
  return {
    id,
    guid,
    event,
    action,
    status_code: statusCode,
    status: wordsOf(statusCode),
    redelivery,
    installation_id: idIn(delivery, 'installation'),
    repository_id: idIn(delivery, 'repository'),
  };
}

function wordsOf(status: number): string {
  if (status === lateStatus) return 'timed out';
  if (status === unreachedStatus) return 'failed to connect to host';
  return isFailed(status) ? `Invalid HTTP Response: ${status}` : 'OK';
}
