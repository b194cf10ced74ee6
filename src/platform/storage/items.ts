import { parseCorrections } from '../../domain/matching/parse-corrections.ts';
import { parseProgress } from '../../domain/progress/parse-progress.ts';
import { parseSettings } from '../../domain/settings/parse-settings.ts';
import { storedItem } from './stored-item.ts';
import { storedKeys } from './stored-keys.ts';

export const progressItem = storedItem(storedKeys.progress, parseProgress);
export const settingsItem = storedItem(storedKeys.settings, parseSettings);
export const correctionsItem = storedItem(storedKeys.corrections, parseCorrections);
