import { Locale } from '@kundenportal/rules/enums';
import { registerEnumType } from 'type-graphql';

registerEnumType(Locale, { name: 'Locale' });
