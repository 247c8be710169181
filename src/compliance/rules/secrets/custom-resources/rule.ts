import { isCustomResource } from '../../../domain/secrets/covered';
import { mustTellNoSecret } from '../../../domain/secrets/judge';
import { namedTextsIn } from '../../../domain/secrets/places';
import { defineRule, judgeEach, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'SECRET-8',
  title: 'Custom resources are given no secrets in plain text',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['*'],
  rationale: 'What a custom resource is given stands in the template, in the events of CloudFormation and often in the log of its function.',
  remediation: 'Give the ARN of the secret, and let the function behind the custom resource fetch it',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cloudformation-customresource.html',
  ],
  judge(resource) {
    // The token names the function.
    const properties = isCustomResource(resource) ? resource.properties().filter(({ name }) => name !== 'ServiceToken') : [];
    return properties.length === 0 ? NOT_APPLICABLE : judgeEach(
      properties.flatMap((property) => namedTextsIn(property, property.name)),
      ({ name, property }) => mustTellNoSecret(name, property),
    );
  },
});
