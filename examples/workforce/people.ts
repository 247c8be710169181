/** Who and where: put your own here. */
export const EMERGENCY_USERS = ['emergency-1', 'emergency-2'];

/** The repository whose workflows may release the shop; the numbers are those of `gh api repos/OWNER/REPOSITORY`. */
export const REPOSITORY = { owner: 'octo-org', ownerId: '123456', repository: 'shop', repositoryId: '456789' };

/** The instance of IAM Identity Center, and the accounts that people work in. */
export const IDENTITY_CENTER = {
  instance: { instanceArn: 'arn:aws:sso:::instance/ssoins-1234567890abcdef', identityStoreId: 'd-1234567890' },
  accounts: ['111122223333', '444455556666'],
};
