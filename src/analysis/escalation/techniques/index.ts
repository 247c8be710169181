import { CREATION } from './creation';
import { HIJACK } from './hijack';
import { IMPERSONATION, SELF, TAKEOVER, UNLOCK } from './identity';
import { PASS_ROLE } from './pass-role';
import type { Technique } from '../technique';

export { CREATION, HIJACK, IMPERSONATION, PASS_ROLE, SELF, TAKEOVER, UNLOCK };

/** Every technique. */
export const TECHNIQUES: readonly Technique[] = [...SELF, ...UNLOCK, ...IMPERSONATION, ...TAKEOVER, ...CREATION, ...PASS_ROLE, ...HIJACK];
