import { jsonIn } from '../../../domain/json-text';
import { defineRule, failUnless, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'OPENSEARCHSERVERLESS-1',
  title: 'Collections are not reached from the Internet',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::OpenSearchServerless::SecurityPolicy'],
  rationale: 'A collection with a public endpoint is held only by its policies.',
  remediation: 'Set AllowFromPublic to false, and name the endpoints in SourceVPCEs',
  references: ['https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-network.html'],
  judge(policy) {
    if (!policy.at('Type').isOneOf('network')) {
      return NOT_APPLICABLE;
    }
    const isOpen = jsonIn(policy.at('Policy')).items().some((entry) => entry.at('AllowFromPublic').isTrue());
    return failUnless(!isOpen, policy.at('Policy'), 'the Internet reaches the collections');
  },
});
