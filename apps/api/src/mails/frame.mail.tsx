/** @jsxRuntime automatic -- the same result whatever tsconfig the runner starts from */
import type { ReactNode } from 'react';
import { Body, Container, Head, Heading, Html, Text } from 'react-email';
import { darkStyleSheet, styles } from './frame.styles.ts';
import type { MailBrand, MailLocale } from './mail-data.ts';
import { Note, Paragraph } from './parts.mail.tsx';
import type { MailText } from './text.ts';

interface FrameProps {
  locale: MailLocale;
  text: MailText;
  brand: MailBrand;
  title: string;
  recipientName: string | null;
  children: ReactNode;
}

/** The page of every mail: whose it is, title, greeting, message, closing. Loads nothing from anywhere. */
export function Frame({ locale, text, brand, title, recipientName, children }: FrameProps) {
  const { frame } = text;
  return (
    <Html lang={locale} dir="ltr">
      <Head>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{title}</title>
        <style>{darkStyleSheet}</style>
      </Head>
      <Body className="page" lang={locale} style={styles.page}>
        <Container className="card" style={styles.card}>
          <Text className="note" data-skip-in-text style={styles.organization}>
            {brand.organizationName}
          </Text>
          <Heading as="h1" className="title" data-skip-in-text style={styles.title}>
            {title}
          </Heading>
          <Paragraph>{frame.greeting(recipientName)}</Paragraph>
          {children}
          <Paragraph>
            {frame.closing}
            <br />
            {frame.sender(brand.organizationName)}
          </Paragraph>
          <Note>{frame.automatic}</Note>
        </Container>
      </Body>
    </Html>
  );
}
