import { mustBeTrue } from '../../../domain/expect';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'COGNITO-16',
  title: 'Clients that act for nobody have a secret',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::Cognito::UserPoolClient'],
  rationale: 'Whoever knows the id of the client gets its tokens.',
  remediation: 'Set GenerateSecret to true for AllowedOAuthFlows client_credentials',
  references: ['https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-app-idp-settings.html'],
  judge(client) {
    return client.at('AllowedOAuthFlows').items().some((flow) => flow.isOneOf('client_credentials'))
      ? mustBeTrue(client.at('GenerateSecret'), 'the client proves nothing')
      : NOT_APPLICABLE;
  },
});
