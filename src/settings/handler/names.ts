/** The settings that the function knows. Apart from their code, so that constructs need no AWS SDK. */
export const SETTING_NAMES = ['acm-expiry-events', 'guardduty-detector', 'iam-password-policy'] as const;

export type SettingName = (typeof SETTING_NAMES)[number];
