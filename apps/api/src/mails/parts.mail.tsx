/** @jsxRuntime automatic -- the same result whatever tsconfig the runner starts from */
import type { ReactNode } from 'react';
import { Button, Link, Section, Text } from 'react-email';
import { buttonColors } from './brand-colors.ts';
import { styles } from './frame.styles.ts';
import type { MailBrand } from './mail-data.ts';
import type { MailText } from './text.ts';

/** A sentence or two of the message. */
export function Paragraph({ children }: { children: ReactNode }) {
  return (
    <Text className="text" style={styles.paragraph}>
      {children}
    </Text>
  );
}

/** The one fact that the mail is about. */
export function Fact({ children }: { children: ReactNode }) {
  return (
    <Text className="text" style={styles.strong}>
      {children}
    </Text>
  );
}

/** What is good to know but not the message. */
export function Note({ children }: { children: ReactNode }) {
  return (
    <Text className="note" style={styles.note}>
      {children}
    </Text>
  );
}

/** What somebody wrote, with their line breaks. */
export function Quote({ children }: { children: string }) {
  const lines = children.split('\n');
  return (
    <blockquote className="text" style={styles.quote}>
      {lines.map((line, index) => (
        <span key={`${index}-${line}`}>
          {index > 0 && <br />}
          {line}
        </span>
      ))}
    </blockquote>
  );
}

/** The one button of a mail, and its link written out for those whose mail program shows no button. */
export function Action({
  label,
  link,
  brand,
  text,
}: {
  label: string;
  link: string;
  brand: MailBrand;
  text: MailText;
}) {
  return (
    <>
      <Section style={styles.action}>
        <Button
          className="action"
          href={link}
          style={{ ...styles.button, ...buttonColors(brand.brandColor) }}
        >
          {label}
        </Button>
      </Section>
      <Text className="note" data-skip-in-text style={styles.note}>
        {text.frame.linkHint}
        <br />
        <Link className="link" href={link} style={styles.link}>
          {link}
        </Link>
      </Text>
    </>
  );
}
