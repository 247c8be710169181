import type { RuleCases } from '../../../model/cases';

const instance = (UserData: unknown, more: object = {}) => ({ ...more, Resources: { Instance: { Type: 'AWS::EC2::Instance', Properties: { ImageId: 'ami-0abcdef1234567890', UserData } } } });
const shell = (...lines: unknown[]) => ({ 'Fn::Base64': { 'Fn::Join': ['\n', ['#!/bin/bash', ...lines]] } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'the script fetches the password',
      template: instance(shell(
        'TOKEN=$(curl -X PUT http://169.254.169.254/latest/api/token -H "X-aws-ec2-metadata-token-ttl-seconds: 21600")',
        'export DB_PASSWORD=$(aws secretsmanager get-secret-value --secret-id orders/database --query SecretString --output text)',
        'mysql --user=orders --password="$DB_PASSWORD" --host=db.example.com',
        'sed -i "s/^password=.*/password=$DB_PASSWORD/" /etc/orders.conf',
      )),
    },
    { name: 'put together from parts', template: instance(shell({ 'Fn::Sub': 'cfn-init --stack ${AWS::StackName} --resource Instance --region ${AWS::Region}' }, 'API_TOKEN=`cat /run/token`')) },
    { name: 'a setting of a service', template: instance(shell('echo "PasswordAuthentication no" >> /etc/ssh/sshd_config', 'SECRET_ARN=arn:aws:secretsmanager:eu-west-1:1:secret:x')) },
  ],
  nonCompliant: [
    { name: 'a password in a variable', template: instance(shell('export DB_PASSWORD=correct-horse', 'systemctl start orders')), at: ['Instance Properties.UserData'] },
    {
      name: 'base64 by hand',
      template: instance('IyEvYmluL2Jhc2gKZXhwb3J0IERCX1BBU1NXT1JEPWNvcnJlY3QtaG9yc2UK'),
      at: ['Instance Properties.UserData'],
    },
    {
      name: 'with references around it',
      template: instance({ 'Fn::Base64': { 'Fn::Sub': '#!/bin/bash\necho ${AWS::StackId}\nmysql --user orders --password \'correct-horse\' --host ${Host}' } }, { Parameters: { Host: { Type: 'String' } } }),
      at: ['Instance Properties.UserData'],
    },
    {
      name: 'the default of a parameter',
      template: instance({ 'Fn::Base64': { 'Fn::Sub': '#!/bin/bash\necho ${AWS::StackId}\nDB_PASSWORD="${Password}"' } }, { Parameters: { Password: { Type: 'String', NoEcho: true, Default: 'correct-horse' } } }),
      at: ['Instance Properties.UserData'],
    },
    {
      name: 'in one branch of a condition',
      template: instance(shell({ 'Fn::If': ['IsTest', 'DB_PASSWORD=correct-horse', 'DB_PASSWORD=$(get-password)'] }), {
        Parameters: { Stage: { Type: 'String' } }, Conditions: { IsTest: { 'Fn::Equals': [{ Ref: 'Stage' }, 'test'] } },
      }),
      at: ['Instance Properties.UserData'],
    },
    {
      name: 'a configuration file in a launch template',
      template: {
        Resources: {
          Template: { Type: 'AWS::EC2::LaunchTemplate', Properties: { LaunchTemplateData: { UserData: shell('cat > /etc/orders.json <<EOF', '{"user": "orders", "password": "correct-horse"}', 'EOF') } } },
        },
      },
      at: ['Template Properties.LaunchTemplateData.UserData'],
    },
    {
      name: 'an address with a password',
      template: { Resources: { Launch: { Type: 'AWS::AutoScaling::LaunchConfiguration', Properties: { UserData: shell('git clone https://orders:correct-horse@git.example.com/orders.git') } } } },
      at: ['Launch Properties.UserData'],
    },
    {
      name: 'set-up of a notebook',
      template: {
        Resources: { Setup: { Type: 'AWS::SageMaker::NotebookInstanceLifecycleConfig', Properties: { OnStart: [{ Content: shell('export HF_TOKEN="d1e2f3a4b5c6"') }] } } },
      },
      at: ['Setup Properties.OnStart.0.Content'],
    },
  ],
  notApplicable: [{ name: 'no user data', template: { Resources: { Instance: { Type: 'AWS::EC2::Instance', Properties: { ImageId: 'ami-0abcdef1234567890' } } } } }],
  unknown: [{ name: 'a script that is not known', template: instance({ 'Fn::ImportValue': 'script' }), at: ['Instance Properties.UserData'] }],
};
