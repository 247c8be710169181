import type { RuleCases } from '../../../model/cases';


export const cases: RuleCases = {
  compliant: [
    {
      name: 'by name',
      template: {
        Resources: {
          It: { Type: 'AWS::EC2::Volume', Properties: { AvailabilityZone: 'a' } },
          Selection: {
            Type: 'AWS::Backup::BackupSelection',
            Properties: {
              BackupPlanId: 'p',
              BackupSelection: {
                IamRoleArn: 'r',
                SelectionName: 's',
                Resources: [{ 'Fn::Sub': 'arn:${AWS::Partition}:ec2:${AWS::Region}:${AWS::AccountId}:volume/${It}' }],
              },
            },
          },
        },
      },
    },
    {
      name: 'all of its kind',
      template: {
        Resources: {
          It: { Type: 'AWS::EC2::Volume', Properties: { AvailabilityZone: 'a' } },
          Selection: {
            Type: 'AWS::Backup::BackupSelection',
            Properties: { BackupPlanId: 'p', BackupSelection: { IamRoleArn: 'r', SelectionName: 's', Resources: ['arn:aws:ec2:*:*:volume/*'] } },
          },
        },
      },
    },
    {
      name: 'everything',
      template: {
        Resources: {
          It: { Type: 'AWS::EC2::Volume', Properties: { AvailabilityZone: 'a' } },
          Selection: {
            Type: 'AWS::Backup::BackupSelection',
            Properties: { BackupPlanId: 'p', BackupSelection: { IamRoleArn: 'r', SelectionName: 's', Resources: '*' } },
          },
        },
      },
    },
    {
      name: 'by a tag',
      template: {
        Resources: {
          It: { Type: 'AWS::EC2::Volume', Properties: { AvailabilityZone: 'a', Tags: [{ Key: 'backup', Value: 'daily' }] } },
          Selection: {
            Type: 'AWS::Backup::BackupSelection',
            Properties: {
              BackupPlanId: 'p',
              BackupSelection: {
                IamRoleArn: 'r',
                SelectionName: 's',
                ListOfTags: [{ ConditionType: 'STRINGEQUALS', ConditionKey: 'backup', ConditionValue: 'daily' }],
              },
            },
          },
        },
      },
    },
    {
      name: 'by a condition',
      template: {
        Resources: {
          It: { Type: 'AWS::EC2::Volume', Properties: { AvailabilityZone: 'a', Tags: [{ Key: 'backup', Value: 'daily' }] } },
          Selection: {
            Type: 'AWS::Backup::BackupSelection',
            Properties: {
              BackupPlanId: 'p',
              BackupSelection: {
                IamRoleArn: 'r',
                SelectionName: 's',
                Conditions: { StringEquals: [{ ConditionKey: 'aws:ResourceTag/backup', ConditionValue: 'daily' }] },
              },
            },
          },
        },
      },
    },
  ],
  nonCompliant: [
    {
      name: 'no selection',
      template: { Resources: { It: { Type: 'AWS::EC2::Volume', Properties: { AvailabilityZone: 'a' } } } },
      at: ['It '],
    },
    {
      name: 'another kind',
      template: {
        Resources: {
          It: { Type: 'AWS::EC2::Volume', Properties: { AvailabilityZone: 'a' } },
          Selection: {
            Type: 'AWS::Backup::BackupSelection',
            Properties: {
              BackupPlanId: 'p',
              BackupSelection: { IamRoleArn: 'r', SelectionName: 's', Resources: ['arn:aws:elasticfilesystem:*:*:file-system/*'] },
            },
          },
        },
      },
      at: ['It '],
    },
    {
      name: 'another tag',
      template: {
        Resources: {
          It: { Type: 'AWS::EC2::Volume', Properties: { AvailabilityZone: 'a', Tags: [{ Key: 'backup', Value: 'never' }] } },
          Selection: {
            Type: 'AWS::Backup::BackupSelection',
            Properties: {
              BackupPlanId: 'p',
              BackupSelection: {
                IamRoleArn: 'r',
                SelectionName: 's',
                ListOfTags: [{ ConditionType: 'STRINGEQUALS', ConditionKey: 'backup', ConditionValue: 'daily' }],
              },
            },
          },
        },
      },
      at: ['It '],
    },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'a resource of another stack',
      template: {
        Resources: {
          It: { Type: 'AWS::EC2::Volume', Properties: { AvailabilityZone: 'a' } },
          Selection: {
            Type: 'AWS::Backup::BackupSelection',
            Properties: { BackupPlanId: 'p', BackupSelection: { IamRoleArn: 'r', SelectionName: 's', Resources: [{ 'Fn::ImportValue': 'Arn' }] } },
          },
        },
      },
      at: ['Selection Properties.BackupSelection.Resources.0'],
    },
  ],
};
