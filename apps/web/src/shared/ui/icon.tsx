import { iconPaths, type IconName } from './icon-paths.ts';

interface IconProps {
  name: IconName;
  /** Width and height in pixels. */
  size?: number;
}

/** A line drawing that repeats what the words beside it say; screen readers skip it. */
export function Icon({ name, size = 18 }: IconProps) {
  return (
    <svg
      aria-hidden
      focusable={false}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.75}
      strokeLinecap="round"
      strokeLinejoin="round"
      style={{ flex: 'none' }}
    >
      <path d={iconPaths[name]} />
    </svg>
  );
}
