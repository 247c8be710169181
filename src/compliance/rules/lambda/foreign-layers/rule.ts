import { accountIn, namesForeignAccount } from '../../../domain/accounts';
import { LAYER_ACCOUNTS_OF_AWS } from '../../../domain/layer-accounts';
import { defineRule, failUnless, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'LAMBDA-4',
  title: 'Layers come from this account or from AWS',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::Lambda::Function'],
  rationale: 'The code of a layer runs with the role of the function: whoever publishes it may read everything that the function reads.',
  remediation: 'Review the layer, and publish it as a layer of this account',
  references: [
    'https://docs.aws.amazon.com/powertools/python/3.24.0/getting-started/install',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lambda-function.html',
  ],
  judge(f) {
    return judgeEach(f.at('Layers').items(), (layer) =>
      failUnless(!namesForeignAccount(f, layer) || LAYER_ACCOUNTS_OF_AWS.has(accountIn(layer) ?? ''), layer, `the layer is of account ${accountIn(layer) ?? ''}`));
  },
});
