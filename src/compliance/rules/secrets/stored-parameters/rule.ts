import { mustTellNoSecret } from '../../../domain/secrets/judge';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'SECRET-5',
  title: 'Parameters of Parameter Store that CloudFormation makes hold no secrets',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::SSM::Parameter'],
  rationale: 'CloudFormation makes parameters of the types String and StringList only: these are not encrypted, and their value stands in the template.',
  remediation: 'Keep the secret in AWS::SecretsManager::Secret with GenerateSecretString, or make the SecureString outside of CloudFormation',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ssm-parameter.html',
    'https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-parameter-store.html',
  ],
  judge(parameter) {
    const name = parameter.at('Name').isKnown ? parameter.at('Name').text() ?? '' : '';
    const value = parameter.at('Value');
    value.requireShape();
    // `/orders/database/password`: what stands last says what it is.
    return mustTellNoSecret(name === '' ? parameter.logicalId : name.slice(name.lastIndexOf('/') + 1), value);
  },
});
