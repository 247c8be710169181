import type { RuleCases } from '../../../model/cases';


export const cases: RuleCases = {
  compliant: [
    {
      name: 'off',
      template: {
        Resources: {
          Authority: {
            Type: 'AWS::ACMPCA::CertificateAuthority',
            Properties: { Type: 'ROOT', KeyAlgorithm: 'RSA_4096', SigningAlgorithm: 'SHA512WITHRSA', Subject: {} },
          },
          Activation: {
            Type: 'AWS::ACMPCA::CertificateAuthorityActivation',
            Properties: { CertificateAuthorityArn: { Ref: 'Authority' }, Certificate: 'c', Status: 'DISABLED' },
          },
        },
      },
    },
  ],
  nonCompliant: [
    {
      name: 'on',
      template: {
        Resources: {
          Authority: {
            Type: 'AWS::ACMPCA::CertificateAuthority',
            Properties: { Type: 'ROOT', KeyAlgorithm: 'RSA_4096', SigningAlgorithm: 'SHA512WITHRSA', Subject: {} },
          },
          Activation: {
            Type: 'AWS::ACMPCA::CertificateAuthorityActivation',
            Properties: { CertificateAuthorityArn: { Ref: 'Authority' }, Certificate: 'c', Status: 'ACTIVE' },
          },
        },
      },
      at: ['Activation Properties.Status'],
    },
    {
      name: 'by default',
      template: {
        Resources: {
          Authority: {
            Type: 'AWS::ACMPCA::CertificateAuthority',
            Properties: { Type: 'ROOT', KeyAlgorithm: 'RSA_4096', SigningAlgorithm: 'SHA512WITHRSA', Subject: {} },
          },
          Activation: {
            Type: 'AWS::ACMPCA::CertificateAuthorityActivation',
            Properties: { CertificateAuthorityArn: { Ref: 'Authority' }, Certificate: 'c' },
          },
        },
      },
      at: ['Activation Properties.Status'],
    },
  ],
  notApplicable: [
    {
      name: 'a subordinate one',
      template: {
        Resources: {
          Authority: {
            Type: 'AWS::ACMPCA::CertificateAuthority',
            Properties: { Type: 'SUBORDINATE', KeyAlgorithm: 'RSA_4096', SigningAlgorithm: 'SHA512WITHRSA', Subject: {} },
          },
          Activation: {
            Type: 'AWS::ACMPCA::CertificateAuthorityActivation',
            Properties: { CertificateAuthorityArn: { Ref: 'Authority' }, Certificate: 'c' },
          },
        },
      },
    },
    {
      name: 'one of another stack',
      template: {
        Resources: {
          Activation: {
            Type: 'AWS::ACMPCA::CertificateAuthorityActivation',
            Properties: { CertificateAuthorityArn: { 'Fn::ImportValue': 'Authority' }, Certificate: 'c' },
          },
        },
      },
    },
  ],
  unknown: [
    {
      name: 'an import',
      template: {
        Resources: {
          Authority: {
            Type: 'AWS::ACMPCA::CertificateAuthority',
            Properties: { Type: 'ROOT', KeyAlgorithm: 'RSA_4096', SigningAlgorithm: 'SHA512WITHRSA', Subject: {} },
          },
          Activation: {
            Type: 'AWS::ACMPCA::CertificateAuthorityActivation',
            Properties: { CertificateAuthorityArn: { Ref: 'Authority' }, Certificate: 'c', Status: { 'Fn::ImportValue': 'Status' } },
          },
        },
      },
      at: ['Activation Properties.Status'],
    },
  ],
};
