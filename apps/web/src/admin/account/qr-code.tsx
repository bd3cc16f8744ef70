import { toDataURL } from 'qrcode';
import { useEffect, useState } from 'react';
import classes from './totp.module.css';

/** A text as a QR code, always dark on white: cameras read nothing else well. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const [source, setSource] = useState<string | null>(null);
  useEffect(() => {
    let isShown = true;
    void toDataURL(text, { margin: 0, width: 384 }).then((url) => {
      if (isShown) setSource(url);
    });
    return () => {
      isShown = false;
    };
  }, [text]);
  return source ? <img className={classes.qr} src={source} alt={label} /> : <div className={classes.qr} />;
}
