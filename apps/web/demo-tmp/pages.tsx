import { Button, Stack } from '@mantine/core';
import * as z from 'zod/mini';
import { useState } from 'react';
import { Card } from '../src/shared/ui/card.tsx';
import { ConfirmDialog } from '../src/shared/ui/confirm-dialog.tsx';
import { DataTable } from '../src/shared/ui/data-table.tsx';
import { DefinitionList } from '../src/shared/ui/definition-list.tsx';
import { EmptyState } from '../src/shared/ui/empty-state.tsx';
import { FilterSelect } from '../src/shared/ui/filter-select.tsx';
import { Icon } from '../src/shared/ui/icon.tsx';
import { NoResults } from '../src/shared/ui/no-results.tsx';
import { PageHeader } from '../src/shared/ui/page-header.tsx';
import { SaveBar } from '../src/shared/ui/save-bar.tsx';
import { SearchInput } from '../src/shared/ui/search-input.tsx';
import { StatusBadge, type Tone } from '../src/shared/ui/status-badge.tsx';
import { notifySuccess } from '../src/shared/ui/toast-store.ts';
import { Toolbar } from '../src/shared/ui/toolbar.tsx';
import { useListParams } from '../src/shared/ui/use-list-params.ts';
import { AppForm } from '../src/shared/form/app-form.tsx';
import { CheckboxField } from '../src/shared/form/checkbox-field.tsx';
import { DateField } from '../src/shared/form/date-field.tsx';
import { FileField } from '../src/shared/form/file-field.tsx';
import { MoneyField } from '../src/shared/form/money-field.tsx';
import { NumberField } from '../src/shared/form/number-field.tsx';
import { SelectField } from '../src/shared/form/select-field.tsx';
import { SwitchField } from '../src/shared/form/switch-field.tsx';
import { TextField } from '../src/shared/form/text-field.tsx';
import { TextareaField } from '../src/shared/form/textarea-field.tsx';
import { useAppForm } from '../src/shared/form/use-app-form.ts';
import { applyUserErrors } from '../src/shared/form/apply-user-errors.ts';
import { emailText, money, requiredText } from '../src/shared/form/checks.ts';
import { useFormatters } from '../src/shared/i18n/use-formatters.ts';

const tones: Tone[] = ['neutral', 'info', 'success', 'warning', 'danger'];
const rows = Array.from({ length: 12 }, (_, i) => ({ id: String(i), name: ['Hausverwaltung Lindenhof GmbH', 'Kita Sonnenschein', 'Dr. Petra Öztürk', 'Stadtwerke Nordhausen AG'][i % 4]!, number: `K-10${20 + i}`, city: ['Leipzig', 'Halle (Saale)', 'Erfurt'][i % 3]!, tone: tones[i % 5]!, sum: 123450 * (i + 1) }));
export function ListDemo() {
  const list = useListParams(['NAME', 'NUMBER'], { field: 'NAME', direction: 'ASC' });
  const { formatMoney } = useFormatters();
  return <>
    <PageHeader title="Kunden" description="Wer Rechnungen bekommt." actions={<Button leftSection={<Icon name="plus" size={16} />}>Neuer Kunde</Button>} />
    <Toolbar><SearchInput label="Kunden suchen" value={list.search} onChange={(value) => list.setFilter('search', value)} /><FilterSelect label="Portal" allLabel="Alle Portale" value={list.filter('portal')} options={[{ value: 'ON', label: 'Portal an' }]} onChange={(v) => list.setFilter('portal', v)} /></Toolbar>
    <DataTable caption="Kunden" rows={list.search ? [] : rows} rowKey={(r) => r.id} rowLink={(r) => `/admin/x/${r.id}`} list={list} pageInfo={{ hasNextPage: true, endCursor: 'abc' }} totalCount={31}
      columns={[{ id: 'n', header: 'Name', cell: (r) => r.name, sortField: 'NAME', isTitle: true }, { id: 'nr', header: 'Nummer', cell: (r) => r.number, sortField: 'NUMBER' }, { id: 'c', header: 'Ort', cell: (r) => r.city, wideOnly: true }, { id: 's', header: 'Portal', cell: (r) => <StatusBadge tone={r.tone}>{r.tone}</StatusBadge> }, { id: 'm', header: 'Offen', align: 'end', cell: (r) => formatMoney({ minorUnits: r.sum, currency: 'EUR' }) }]}
      empty={<EmptyState icon="users" title="Noch keine Kunden">x</EmptyState>} noResults={<NoResults />} />
  </>;
}
const schema = z.object({ name: requiredText(120), email: emailText(), kind: requiredText(), on: z.boolean(), box: z.boolean(), date: z.string(), count: z.nullable(z.number()), sum: money(), note: z.string(), files: z.array(z.custom<File>()) });
export function FormDemo() {
  const form = useAppForm(schema, { name: '', email: '', kind: '', on: true, box: false, date: '2026-11-23', count: 3, sum: 123450, note: '', files: [] });
  const [open, setOpen] = useState(false);
  const c = form.control;
  return <>
    <PageHeader back={{ to: '/admin/list', label: 'Kunden' }} title="Hausverwaltung Lindenhof GmbH" badge={<StatusBadge tone="success">Portal an</StatusBadge>} actions={<Button variant="default" onClick={() => setOpen(true)}>Archivieren</Button>} />
    <AppForm id="demo" form={form} onSubmit={async () => { applyUserErrors(form, [{ field: ['input', 'email'], code: 'TAKEN', message: 'Diese Adresse gibt es schon.' }, { field: [], code: 'X', message: 'Nur mit dem Plan PRO.' }]); notifySuccess('Kunde archiviert', () => undefined); }}>
      <Stack gap="lg">
      <Card title="Stammdaten" description="So steht der Kunde auf Rechnungen."><Stack gap="md">
        <TextField control={c} name="name" label="Name" required />
        <TextField control={c} name="email" label="E-Mail" type="email" description="Für Rechnungen" />
        <SelectField control={c} name="kind" label="Art" placeholder="Bitte wählen" options={[{ value: 'a', label: 'Firma' }]} />
        <DateField control={c} name="date" label="Seit" /><NumberField control={c} name="count" label="Anzahl" /><MoneyField control={c} name="sum" label="Betrag" /><TextareaField control={c} name="note" label="Notiz" />
        <FileField control={c} name="files" label="Fotos" accept="image/*" multiple description="Höchstens fünf" /></Stack></Card>
      <Card title="Kundenportal"><Stack gap="md">
        <SwitchField control={c} name="on" label="Einsätze" description="Der Kunde sieht geplante und erledigte Einsätze." /><SwitchField control={c} name="box" label="Rechnungen" description="Nur mit dem Plan PRO" disabled /><CheckboxField control={c} name="box" label="Merken" description="auf diesem Gerät" />
        <DefinitionList items={[{ key: 'a', label: 'Kundennummer', value: 'K-1020' }, { key: 'b', label: 'USt-IdNr.', value: '' }]} /></Stack></Card></Stack>
      <Button type="submit" mt="md">Senden</Button>
    </AppForm>
    <SaveBar form={form} formId="demo" />
    <ConfirmDialog opened={open} title="Kunden archivieren?" confirmLabel="Archivieren" dangerous onConfirm={() => setOpen(false)} onClose={() => setOpen(false)}>Der Zugang zum Portal endet sofort.</ConfirmDialog>
  </>;
}
export function PortalDemo() {
  return <><PageHeader title="Hallo Petra Öztürk" description="Hausverwaltung Lindenhof GmbH" actions={<Button size="md">Neues Ticket</Button>} />
    <Stack gap="md"><Card title="Nächste Einsätze" actions={<Button variant="subtle">Alle</Button>}><DefinitionList items={[{ key: 'a', label: 'Di., 24. Nov., 08:00', value: 'Unterhaltsreinigung · Lindenstraße 4' }, { key: 'b', label: 'Do., 26. Nov., 13:30', value: 'Glasreinigung · Bahnhofstraße 12' }]} /></Card>
    <Card title="Offene Tickets"><EmptyState icon="ticket" title="Keine offenen Tickets" action={<Button>Neues Ticket</Button>}>Wenn etwas nicht stimmt, sagen Sie es uns hier.</EmptyState></Card></Stack></>;
}
