import { mustBeFilled } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

const NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ['AWS::Glue::Crawler', ['CrawlerSecurityConfiguration']],
  ['AWS::Glue::MLTransform', ['TransformEncryption', 'TaskRunSecurityConfigurationName']],
]);

export const rule = defineRule({
  id: 'GLUE-5',
  title: 'Jobs, crawlers and transforms of Glue have a security configuration',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::Glue::Job', 'AWS::Glue::Crawler', 'AWS::Glue::DevEndpoint', 'AWS::Glue::MLTransform', 'AWS::Glue::Session'],
  rationale: 'Without one nothing encrypts what they write to S3, to logs and to bookmarks with a key of yours.',
  remediation: 'Set SecurityConfiguration (CrawlerSecurityConfiguration, TransformEncryption.TaskRunSecurityConfigurationName) to the name of an AWS::Glue::SecurityConfiguration',
  references: [
    'https://docs.aws.amazon.com/glue/latest/dg/set-up-encryption.html',
    'https://docs.aws.amazon.com/glue/latest/dg/encryption-security-configuration.html',
  ],
  judge(resource) {
    const [first, ...others] = NAMES.get(resource.type) ?? ['SecurityConfiguration'];
    return mustBeFilled(resource.at(first, ...others), 'nothing encrypts what it writes');
  },
});
