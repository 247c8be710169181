export function fix(app: unknown): void { void app; }
