import type { RuleCases } from '../../../model/cases';

const instance = (Metadata: object, more: object = {}) => ({ ...more, Resources: { Instance: { Type: 'AWS::EC2::Instance', Properties: {}, Metadata } } });
const files = (content: unknown, more: object = {}) => instance({ 'AWS::CloudFormation::Init': { config: { files: { '/etc/orders.conf': { content, mode: '000600' } } } } }, more);
const authentication = (settings: object, more: object = {}) => instance({ 'AWS::CloudFormation::Authentication': { orders: settings } }, more);

export const cases: RuleCases = {
  compliant: [
    {
      name: 'a role, and a command that fetches the password',
      template: instance({
        'AWS::CloudFormation::Authentication': { orders: { type: 'S3', buckets: ['orders'], roleName: { Ref: 'Role' } } },
        'AWS::CloudFormation::Init': { config: { commands: { '01': { command: 'DB_PASSWORD=$(aws secretsmanager get-secret-value --secret-id orders) start' } } } },
      }),
    },
    { name: 'a file with references', template: files({ 'Fn::Join': ['\n', ['[cfn-auto-reloader-hook]', { 'Fn::Sub': 'action=cfn-init --stack ${AWS::StackName}' }]] }) },
  ],
  nonCompliant: [
    { name: 'a password of a source', template: authentication({ type: 'basic', username: 'orders', password: 'correct-horse', uris: ['example.com'] }), at: ['Instance Metadata.AWS::CloudFormation::Authentication.orders.password'] },
    {
      name: 'a parameter, which NoEcho does not hide here',
      template: authentication({ type: 'basic', username: 'orders', password: { Ref: 'Password' } }, { Parameters: { Password: { Type: 'String', NoEcho: true } } }),
      at: ['Instance Metadata.AWS::CloudFormation::Authentication.orders.password'],
    },
    {
      name: 'in a file',
      template: files({ 'Fn::Join': ['\n', ['[orders]', { 'Fn::Sub': 'stack=${AWS::StackName}' }, 'password=correct-horse']] }),
      at: ['Instance Metadata.AWS::CloudFormation::Init.config.files./etc/orders.conf.content'],
    },
    {
      name: 'in the environment of a command',
      template: instance({ 'AWS::CloudFormation::Init': { config: { commands: { '01': { command: 'start', env: { DB_PASSWORD: 'correct-horse' } } } } } }),
      at: ['Instance Metadata.AWS::CloudFormation::Init.config.commands.01.env.DB_PASSWORD'],
    },
  ],
  notApplicable: [{ name: 'no set-up', template: instance({ 'aws:cdk:path': 'Stack/Instance' }) }],
  unknown: [
    {
      name: 'what another stack exports',
      template: authentication({ type: 'basic', username: 'orders', password: { 'Fn::ImportValue': 'password' } }),
      at: ['Instance Metadata.AWS::CloudFormation::Authentication.orders.password'],
    },
  ],
};
