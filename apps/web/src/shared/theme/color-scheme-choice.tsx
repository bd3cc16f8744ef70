import { useLingui } from '@lingui/react/macro';
import { useMantineColorScheme } from '@mantine/core';
import { Choice } from '../ui/choice.tsx';

/** Light, dark or as the device says. */
export function ColorSchemeChoice() {
  const { t } = useLingui();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const options = [
    { value: 'light', label: t`Light` },
    { value: 'dark', label: t`Dark` },
    { value: 'auto', label: t`Device` },
  ] as const;
  return <Choice label={t`Appearance`} value={colorScheme} options={options} onChange={setColorScheme} />;
}
