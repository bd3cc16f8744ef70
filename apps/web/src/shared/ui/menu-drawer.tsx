import '@mantine/core/styles/Drawer.css';
import { useLingui } from '@lingui/react/macro';
import { Drawer } from '@mantine/core';
import type { NavigationGroup } from './navigation-items.ts';
import { SideNavigation } from './side-navigation.tsx';

interface MenuDrawerProps {
  opened: boolean;
  title: string;
  navigation: readonly NavigationGroup[];
  onClose: () => void;
}

/** The menu of the office on a phone. */
export function MenuDrawer({ opened, title, navigation, onClose }: MenuDrawerProps) {
  const { t } = useLingui();
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      title={title}
      size={280}
      closeButtonProps={{ 'aria-label': t`Close menu`, size: 44 }}
    >
      <SideNavigation label={t`Main menu`} groups={navigation} onNavigate={onClose} />
    </Drawer>
  );
}
