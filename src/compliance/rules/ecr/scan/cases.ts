import type { RuleCases } from '../../../model/cases';

const repository = (Properties: object) => ({ Resources: { Repository: { Type: 'AWS::ECR::Repository', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'on push', template: repository({ ImageScanningConfiguration: { ScanOnPush: true } }) },
    {
      name: 'the registry scans',
      template: {
        Resources: {
          ...repository({}).Resources,
          Registry: {
            Type: 'AWS::ECR::RegistryScanningConfiguration',
            Properties: {
              ScanType: 'ENHANCED',
              Rules: [{ ScanFrequency: 'CONTINUOUS_SCAN', RepositoryFilters: [{ Filter: '*', FilterType: 'WILDCARD' }] }],
            },
          },
        },
      },
    },
  ],
  nonCompliant: [
    {
      name: 'off',
      template: repository({ ImageScanningConfiguration: { ScanOnPush: false } }),
      at: ['Repository Properties.ImageScanningConfiguration.ScanOnPush'],
    },
    { name: 'nothing', template: repository({}), at: ['Repository Properties.ImageScanningConfiguration.ScanOnPush'] },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: repository({ ImageScanningConfiguration: { ScanOnPush: { 'Fn::ImportValue': 'Shared' } } }),
      at: ['Repository Properties.ImageScanningConfiguration.ScanOnPush'],
    },
  ],
};
