import { mustBeTrue } from '../../../domain/expect';
import type { Estate } from '../../../model/estate';
import { COMPLIANT, defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

const SCANS_ALL = Symbol('the registry scans every image');

function scansAll(estate: Estate): boolean {
  return estate.ofType('AWS::ECR::RegistryScanningConfiguration').flatMap((registry) => registry.at('Rules').items())
    .some((one) => !one.at('ScanFrequency').isOneOf('MANUAL') && one.at('RepositoryFilters').items().some((filter) => filter.at('Filter').isOneOf('*')));
}

export const rule = defineRule({
  id: 'ECR-1',
  title: 'Images are scanned when they are pushed',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::ECR::Repository'],
  rationale: 'Known holes in images go into production unseen.',
  remediation: 'Set ImageScanningConfiguration.ScanOnPush to true, or scan the whole registry with AWS::ECR::RegistryScanningConfiguration',
  references: ['https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning.html'],
  checks: ['ecr_repositories_scan_images_on_push_enabled'],
  judge(repository) {
    return repository.estate.once(SCANS_ALL, scansAll) ? COMPLIANT : mustBeTrue(repository.at('ImageScanningConfiguration', 'ScanOnPush'), 'images are not scanned');
  },
});
