import type { RuleCases } from '../../../model/cases';

const point = (Type: string, Properties: object) => ({ Resources: { Point: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'a directory',
      template: point('AWS::EFS::AccessPoint', { FileSystemId: 'fs-1', RootDirectory: { Path: '/uploads' } }),
    },
  ],
  nonCompliant: [
    {
      name: 'the root',
      template: point('AWS::EFS::AccessPoint', { FileSystemId: 'fs-1', RootDirectory: { Path: '/' } }),
      at: ['Point Properties.RootDirectory.Path'],
    },
    {
      name: 'nothing is said',
      template: point('AWS::EFS::AccessPoint', { FileSystemId: 'fs-1' }),
      at: ['Point Properties.RootDirectory.Path'],
    },
  ],
  notApplicable: [
    { name: 'another type', template: point('AWS::SNS::Topic', {}) },
  ],
  unknown: [
    {
      name: 'all of it from a parameter',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...point('AWS::EFS::AccessPoint', { FileSystemId: 'fs-1', RootDirectory: { Path: { Ref: 'Choice' } } }),
      },
      at: ['Point Properties.RootDirectory.Path'],
    },
  ],
};
