import { mustHaveCustomerKey } from '../../../domain/customer-keys';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'HEALTHIMAGING-1',
  title: 'Images of patients are encrypted with a key of the customer',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::HealthImaging::Datastore'],
  rationale: 'Images of patients are guarded by no key policy of this account.',
  remediation: 'Set KmsKeyArn to a key of your own',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-healthimaging-datastore.html',
  ],
  judge(store) {
    return mustHaveCustomerKey(store.at('KmsKeyArn'));
  },
});
