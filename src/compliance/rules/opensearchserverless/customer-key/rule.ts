import { jsonIn } from '../../../domain/json-text';
import { defineRule, failUnless, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'OPENSEARCHSERVERLESS-2',
  title: 'Collections are encrypted with a key of the customer',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::OpenSearchServerless::SecurityPolicy'],
  rationale: 'The policy of a key decides who may read the data, and its use is logged.',
  remediation: 'Set AWSOwnedKey to false and KmsARN in the policy',
  references: ['https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-encryption.html'],
  judge(policy) {
    if (!policy.at('Type').isOneOf('encryption')) {
      return NOT_APPLICABLE;
    }
    const document = jsonIn(policy.at('Policy'));
    return failUnless(document.at('KmsARN').isSet && !document.at('AWSOwnedKey').isTrue(), policy.at('Policy'), 'encrypted with a key of AWS');
  },
});
