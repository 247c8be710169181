import { defineRule, failUnless, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

const AUTH_MODES = ['ConnectionAuthModes', 'DefaultPublishAuthModes', 'DefaultSubscribeAuthModes'];

export const rule = defineRule({
  id: 'APPSYNC-1',
  title: 'APIs of AppSync do not take an API key for a name',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::AppSync::GraphQLApi', 'AWS::AppSync::Api'],
  rationale: 'An API key is in every copy of the application: whoever finds it is let in.',
  remediation: 'Use AWS_IAM, AMAZON_COGNITO_USER_POOLS, OPENID_CONNECT or AWS_LAMBDA',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-appsync-graphqlapi.html'],
  judge(resource) {
    const types = resource.type === 'AWS::AppSync::Api'
      ? AUTH_MODES.flatMap((modes) => resource.at('EventConfig', modes).items().map((mode) => mode.at('AuthType')))
      : [resource.at('AuthenticationType'), ...resource.at('AdditionalAuthenticationProviders').items().map((one) => one.at('AuthenticationType'))];
    return judgeEach(types, (type) => failUnless(!type.isOneOf('API_KEY'), type, 'whoever finds the key is let in'));
  },
});
