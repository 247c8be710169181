import type { RuleCases } from '../../../model/cases';


export const cases: RuleCases = {
  compliant: [
    {
      name: 'by name',
      template: {
        Resources: {
          It: { Type: 'AWS::RDS::DBInstance', Properties: { DBInstanceClass: 'c', Engine: 'postgres' } },
          Selection: {
            Type: 'AWS::Backup::BackupSelection',
            Properties: {
              BackupPlanId: 'p',
              BackupSelection: { IamRoleArn: 'r', SelectionName: 's', Resources: [{ 'Fn::GetAtt': ['It', 'DBInstanceArn'] }] },
            },
          },
        },
      },
    },
    {
      name: 'all of its kind',
      template: {
        Resources: {
          It: { Type: 'AWS::RDS::DBInstance', Properties: { DBInstanceClass: 'c', Engine: 'postgres' } },
          Selection: {
            Type: 'AWS::Backup::BackupSelection',
            Properties: { BackupPlanId: 'p', BackupSelection: { IamRoleArn: 'r', SelectionName: 's', Resources: ['arn:aws:rds:*:*:db:*'] } },
          },
        },
      },
    },
    {
      name: 'everything',
      template: {
        Resources: {
          It: { Type: 'AWS::RDS::DBInstance', Properties: { DBInstanceClass: 'c', Engine: 'postgres' } },
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
          It: {
            Type: 'AWS::RDS::DBInstance',
            Properties: { DBInstanceClass: 'c', Engine: 'postgres', Tags: [{ Key: 'backup', Value: 'daily' }] },
          },
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
          It: {
            Type: 'AWS::RDS::DBInstance',
            Properties: { DBInstanceClass: 'c', Engine: 'postgres', Tags: [{ Key: 'backup', Value: 'daily' }] },
          },
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
      template: { Resources: { It: { Type: 'AWS::RDS::DBInstance', Properties: { DBInstanceClass: 'c', Engine: 'postgres' } } } },
      at: ['It '],
    },
    {
      name: 'another kind',
      template: {
        Resources: {
          It: { Type: 'AWS::RDS::DBInstance', Properties: { DBInstanceClass: 'c', Engine: 'postgres' } },
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
          It: {
            Type: 'AWS::RDS::DBInstance',
            Properties: { DBInstanceClass: 'c', Engine: 'postgres', Tags: [{ Key: 'backup', Value: 'never' }] },
          },
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
    {
      name: 'a member of a cluster',
      template: {
        Resources: { It: { Type: 'AWS::RDS::DBInstance', Properties: { DBInstanceClass: 'c', Engine: 'postgres', DBClusterIdentifier: 'c' } } },
      },
    },
  ],
  unknown: [
    {
      name: 'a resource of another stack',
      template: {
        Resources: {
          It: { Type: 'AWS::RDS::DBInstance', Properties: { DBInstanceClass: 'c', Engine: 'postgres' } },
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
