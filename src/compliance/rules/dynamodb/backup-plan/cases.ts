import type { RuleCases } from '../../../model/cases';


export const cases: RuleCases = {
  compliant: [
    {
      name: 'by name',
      template: {
        Resources: {
          It: { Type: 'AWS::DynamoDB::Table', Properties: { KeySchema: [], AttributeDefinitions: [] } },
          Selection: {
            Type: 'AWS::Backup::BackupSelection',
            Properties: { BackupPlanId: 'p', BackupSelection: { IamRoleArn: 'r', SelectionName: 's', Resources: [{ 'Fn::GetAtt': ['It', 'Arn'] }] } },
          },
        },
      },
    },
    {
      name: 'all of its kind',
      template: {
        Resources: {
          It: { Type: 'AWS::DynamoDB::Table', Properties: { KeySchema: [], AttributeDefinitions: [] } },
          Selection: {
            Type: 'AWS::Backup::BackupSelection',
            Properties: { BackupPlanId: 'p', BackupSelection: { IamRoleArn: 'r', SelectionName: 's', Resources: ['arn:aws:dynamodb:*:*:table/*'] } },
          },
        },
      },
    },
    {
      name: 'everything',
      template: {
        Resources: {
          It: { Type: 'AWS::DynamoDB::Table', Properties: { KeySchema: [], AttributeDefinitions: [] } },
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
            Type: 'AWS::DynamoDB::Table',
            Properties: { KeySchema: [], AttributeDefinitions: [], Tags: [{ Key: 'backup', Value: 'daily' }] },
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
            Type: 'AWS::DynamoDB::Table',
            Properties: { KeySchema: [], AttributeDefinitions: [], Tags: [{ Key: 'backup', Value: 'daily' }] },
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
      template: { Resources: { It: { Type: 'AWS::DynamoDB::Table', Properties: { KeySchema: [], AttributeDefinitions: [] } } } },
      at: ['It '],
    },
    {
      name: 'another kind',
      template: {
        Resources: {
          It: { Type: 'AWS::DynamoDB::Table', Properties: { KeySchema: [], AttributeDefinitions: [] } },
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
            Type: 'AWS::DynamoDB::Table',
            Properties: { KeySchema: [], AttributeDefinitions: [], Tags: [{ Key: 'backup', Value: 'never' }] },
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
  ],
  unknown: [
    {
      name: 'a resource of another stack',
      template: {
        Resources: {
          It: { Type: 'AWS::DynamoDB::Table', Properties: { KeySchema: [], AttributeDefinitions: [] } },
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
