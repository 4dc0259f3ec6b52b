export { orders } from '../queries/orders.server.ts'
