import { parseCorrections } from '../../domain/matching/parse-corrections.ts';
import { parseProgress } from '../../domain/progress/parse-progress.ts';
import { parseSettings } from '../../domain/settings/parse-settings.ts';
import { storedItem } from './stored-item.ts';

export const progressItem = storedItem('progress', parseProgress);
export const settingsItem = storedItem('settings', parseSettings);
export const correctionsItem = storedItem('corrections', parseCorrections);
