export { startThread } from './start-thread';
export { Turns } from './turns';
