import type { RuleCases } from '../../../model/cases';

const point = (Type: string, Properties: object) => ({ Resources: { Point: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'a user',
      template: point('AWS::EFS::AccessPoint', { FileSystemId: 'fs-1', PosixUser: { Uid: '1000', Gid: '1000' } }),
    },
  ],
  nonCompliant: [
    {
      name: 'nothing is said',
      template: point('AWS::EFS::AccessPoint', { FileSystemId: 'fs-1' }),
      at: ['Point Properties.PosixUser'],
    },
    {
      name: 'root',
      template: point('AWS::EFS::AccessPoint', { FileSystemId: 'fs-1', PosixUser: { Uid: 0, Gid: '0' } }),
      at: ['Point Properties.PosixUser.Uid'],
    },
  ],
  notApplicable: [
    { name: 'another type', template: point('AWS::SNS::Topic', {}) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...point('AWS::EFS::AccessPoint', {
          FileSystemId: 'fs-1',
          PosixUser: { Uid: { Ref: 'Choice' }, Gid: '1' },
        }),
      },
      at: ['Point Properties.PosixUser.Uid'],
    },
  ],
};
