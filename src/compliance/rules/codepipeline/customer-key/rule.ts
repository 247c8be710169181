import { mustHaveCustomerKey } from '../../../domain/customer-keys';
import { defineRule, judgeEach, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CODEPIPELINE-1',
  title: 'Pipelines encrypt artifacts with a key of the customer',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::CodePipeline::Pipeline'],
  rationale: 'With the key of AWS no key policy decides who reads artifacts.',
  remediation: 'Set EncryptionKey of the artifact stores',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-codepipeline-pipeline.html'],
  judge(pipeline) {
    const stores = [pipeline.at('ArtifactStore'), ...pipeline.at('ArtifactStores').items().map((one) => one.at('ArtifactStore'))].filter(({ isSet }) => isSet);
    return stores.length === 0 ? NOT_APPLICABLE : judgeEach(stores, (store) => mustHaveCustomerKey(store.at('EncryptionKey', 'Id')));
  },
});
