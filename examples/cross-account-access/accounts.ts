/** The accounts of this example; put your own here. */
export const ACCOUNTS = {
  development: '111122223333',
  production: '444455556666',
  /** Somebody else's: the auditor's. */
  auditor: '777788889999',
};
