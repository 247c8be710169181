import type { RuleCases } from '../../../model/cases';

const ADMINISTRATOR = { Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] };
const TRUST = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }] };
const role = (RoleName: string, PolicyDocument: object) => ({
  Type: 'AWS::IAM::Role', Properties: { RoleName, AssumeRolePolicyDocument: TRUST, Policies: [{ PolicyName: 'p', PolicyDocument }] },
});
const may = (...Statement: object[]) => ({ Version: '2012-10-17', Statement: Statement.map((one) => ({ Effect: 'Allow', ...one })) });
const WORKER = {
  Type: 'AWS::Lambda::Function',
  Properties: { FunctionName: 'worker', Role: { 'Fn::GetAtt': ['Admin', 'Arn'] }, Code: { ZipFile: 'x' }, Handler: 'index.handler', Runtime: 'nodejs22.x' },
};
const FUNCTION = 'arn:aws:lambda:us-east-1:111111111111:function:worker';

export const cases: RuleCases = {
  compliant: [
    {
      name: 'invoking a function whose role is an administrator',
      template: {
        Resources: { Admin: role('admin', ADMINISTRATOR), Worker: WORKER, Caller: role('caller', may({ Action: 'lambda:InvokeFunction', Resource: FUNCTION })) },
      },
    },
    {
      name: 'passing a role that may little',
      template: {
        Resources: {
          Reader: role('reader', may({ Action: 's3:GetObject', Resource: 'arn:aws:s3:::records/*' })),
          Deployer: role('deployer', may({ Action: 'iam:PassRole', Resource: 'arn:aws:iam::111111111111:role/reader' }, { Action: 'lambda:*', Resource: '*' })),
        },
      },
    },
  ],
  nonCompliant: [
    {
      name: 'changing the code of a function whose role is an administrator',
      template: {
        Resources: {
          Admin: role('admin', ADMINISTRATOR),
          Worker: WORKER,
          Caller: role('caller', may({ Action: ['lambda:UpdateFunctionCode', 'lambda:InvokeFunction'], Resource: FUNCTION })),
        },
      },
      at: ['Caller Properties.Policies.0.PolicyDocument.Statement.0.Action'],
    },
    {
      name: 'passing the role of an administrator to a new function, by a policy resource',
      template: {
        Resources: {
          Admin: role('admin', ADMINISTRATOR),
          Deployer: role('deployer', may({ Action: 's3:GetObject', Resource: '*' })),
          Rights: {
            Type: 'AWS::IAM::Policy',
            Properties: {
              PolicyName: 'rights',
              Roles: [{ Ref: 'Deployer' }],
              PolicyDocument: may(
                { Action: 'iam:PassRole', Resource: { 'Fn::GetAtt': ['Admin', 'Arn'] } }, { Action: ['lambda:CreateFunction', 'lambda:InvokeFunction'], Resource: '*' },
              ),
            },
          },
        },
      },
      at: ['Rights Properties.PolicyDocument.Statement.0.Action'],
    },
  ],
  notApplicable: [
    { name: 'another type', template: { Resources: { Bucket: { Type: 'AWS::S3::Bucket' } } } },
  ],
  unknown: [
    {
      name: 'a policy that only the deployment knows',
      template: {
        Parameters: { Whole: { Type: 'String' } },
        Resources: { Role: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: TRUST, Policies: [{ PolicyName: 'p', PolicyDocument: { Ref: 'Whole' } }] } } },
      },
      at: ['Role Properties.Policies.0.PolicyDocument'],
    },
  ],
};
