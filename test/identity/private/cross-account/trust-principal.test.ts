import * as iam from 'aws-cdk-lib/aws-iam';
import { TrustPrincipal } from '../../../../src/identity/private/cross-account/trust-principal';

test('it is no principal of a statement', () => {
  expect(() => new TrustPrincipal([]).policyFragment).toThrow(new Error('this principal is for the trust policy of one role'));
  expect(() => new iam.PolicyStatement({ principals: [new TrustPrincipal([])] })).toThrow(new Error('this principal is for the trust policy of one role'));
});
