import { secretInScript } from '../../../../src/compliance/domain/secrets/scripts';

test.each([
  'export DB_PASSWORD=correct-horse', 'DB_PASSWORD="correct horse" start', "API_TOKEN='d1e2f3a4b5c6'", 'password: correct-horse', '  password = correct-horse', '{"user": "a", "password": "correct-horse"}',
  'mysql --user orders --password correct-horse', 'mysql --password=\'correct-horse\'', '$env:API_TOKEN = "d1e2f3a4b5c6"', '$Password = \'correct-horse\'', 'set CLIENT_SECRET=d1e2f3a4b5c6',
  'spring.datasource.password=correct-horse', 'git clone https://orders:correct-horse@git.example.com',
])('finds the secret in %p', (line) => {
  expect(secretInScript(`#!/bin/bash\n${line}\nexit 0\n`)).toBeDefined();
});

test.each([
  'export DB_PASSWORD=$(aws ssm get-parameter --name /orders/password --with-decryption)', 'DB_PASSWORD=$1', 'DB_PASSWORD="${PASSWORD}"', 'TOKEN=`cat /run/token`', 'password:\n  minimum: 12',
  'curl -H "X-aws-ec2-metadata-token: $TOKEN" http://169.254.169.254/', 'curl -X PUT http://169.254.169.254/latest/api/token -H "X-aws-ec2-metadata-token-ttl-seconds: 21600"',
  'aws secretsmanager get-secret-value --secret-id orders/database', 'echo "PasswordAuthentication no" >> /etc/ssh/sshd_config', 'docker login --password-stdin', 'password=', 'PASSWORD=""',
  'sed -i "s/^password=.*/password=$X/" /etc/orders.conf', '--token $TOKEN', 'read -s PASSWORD', 'SECRET_ARN=arn:aws:secretsmanager:eu-west-1:123456789012:secret:orders-AbCdEf',
  'TOKEN_FILE=/run/token', 'MAX_TOKENS=4096', 'password: {{ password }}', 'yum install -y passwd',
])('finds none in %p', (line) => {
  expect(secretInScript(`#!/bin/bash\n${line}\nexit 0\n`)).toBeUndefined();
});

test('long texts take no long time', () => {
  const started = Date.now();
  for (const text of ['a'.repeat(50_000), 'a="'.repeat(20_000), 'password='.repeat(10_000), '"a\\'.repeat(20_000), ' --a '.repeat(20_000), 'a.-_'.repeat(20_000)]) {
    secretInScript(text);
  }
  expect(Date.now() - started).toBeLessThan(3000);
});
