import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Desktop: { Type: 'AWS::WorkspacesInstances::WorkspaceInstance', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'with a token',
      template: given({ ManagedInstance: { ImageId: 'ami-1', InstanceType: 'm7i.large', MetadataOptions: { HttpTokens: 'required' } } }),
    },
  ],
  nonCompliant: [
    {
      name: 'without',
      template: given({ ManagedInstance: { ImageId: 'ami-1', InstanceType: 'm7i.large', MetadataOptions: { HttpTokens: 'optional' } } }),
      at: ['Desktop Properties.ManagedInstance.MetadataOptions.HttpTokens'],
    },
  ],
  notApplicable: [
    {
      name: 'no service for metadata',
      template: given({ ManagedInstance: { MetadataOptions: { HttpEndpoint: 'disabled', HttpTokens: 'optional' } } }),
    },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ ManagedInstance: { MetadataOptions: { HttpTokens: { 'Fn::ImportValue': 'setting' } } } }),
      at: ['Desktop Properties.ManagedInstance.MetadataOptions.HttpTokens'],
    },
  ],
};
