import { PermissionChangeKind } from './permission-change-kind';

/** One way in which access is wider than it was. */
export interface PermissionChange {
  /** In what way. */
  readonly kind: PermissionChangeKind;
  /** Path of the principal or resource. */
  readonly subject: string;
  /** What is wider, in words, without the subject. */
  readonly description: string;
}
