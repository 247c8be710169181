import { mustTellNoSecretInside } from '../../../domain/secrets/metadata';
import { defineRule, judgeEach, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

const SECTIONS = ['AWS::CloudFormation::Init', 'AWS::CloudFormation::Authentication'];

export const rule = defineRule({
  id: 'SECRET-9',
  title: 'The metadata that sets up instances holds no secrets',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::AutoScaling::AutoScalingGroup', 'AWS::AutoScaling::LaunchConfiguration', 'AWS::EC2::Instance', 'AWS::EC2::LaunchTemplate'],
  rationale: 'Metadata is shown to whoever may describe the resources of the stack; NoEcho does not hide parameters there.',
  remediation: 'Let a command fetch the secret with the role of the instance; for files and sources use the authentication type S3 with a role',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-metadata.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-authentication.html',
  ],
  judge(resource) {
    const sections = SECTIONS.map((name) => ({ name, place: resource.outside('Metadata').at(name) })).filter(({ place }) => place.isSet);
    return sections.length === 0 ? NOT_APPLICABLE : judgeEach(sections, ({ name, place }) => mustTellNoSecretInside(place, name));
  },
});
