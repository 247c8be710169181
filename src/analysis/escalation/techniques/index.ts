import { CREATION } from './creation';
import { HIJACK } from './hijack';
import { IMPERSONATION, SELF, TAKEOVER, UNLOCK } from './identity';
import { IDENTITY_CENTER } from './identity-center';
import { PASS_ROLE } from './pass-role';
import type { Technique } from '../technique';

export { CREATION, HIJACK, IDENTITY_CENTER, IMPERSONATION, PASS_ROLE, SELF, TAKEOVER, UNLOCK };

/** Every technique. */
export const TECHNIQUES: readonly Technique[] = [
  ...SELF, ...UNLOCK, ...IMPERSONATION, ...TAKEOVER, ...CREATION, ...PASS_ROLE, ...HIJACK, ...IDENTITY_CENTER,
];
