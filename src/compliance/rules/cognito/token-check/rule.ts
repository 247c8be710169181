import { mustBeTrue } from '../../../domain/expect';
import { defineRule, judgeEach, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'COGNITO-22',
  title: 'Identity pools check tokens with the user pool',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::Cognito::IdentityPool'],
  rationale: 'Users who were removed or signed out everywhere get credentials until their token expires.',
  remediation: 'Set ServerSideTokenCheck of each of CognitoIdentityProviders to true',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cognito-identitypool-cognitoidentityprovider.html',
  ],
  judge(pool) {
    const providers = pool.at('CognitoIdentityProviders').items();
    return providers.length === 0 ? NOT_APPLICABLE
      : judgeEach(providers, (provider) => mustBeTrue(provider.at('ServerSideTokenCheck'), 'users who were removed still get credentials'));
  },
});
