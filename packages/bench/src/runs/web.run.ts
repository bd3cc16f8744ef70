import { measureWeb, type WebFigures } from '../web/measure-web.ts';
import { customer } from '../web/plans.ts';
import { startProduct } from '../web/product.ts';

/** What Lighthouse finds of the customer's home page on a phone, signed in, with the product as `start` runs it. */
export async function measureHomePage(): Promise<WebFigures> {
  const product = await startProduct();
  try {
    const { email, password, pages } = customer;
    const { pages: figures } = await measureWeb({
      url: product.url,
      email,
      password,
      pages: pages.slice(0, 1),
    });
    return figures[0]!;
  } finally {
    await product.stop();
  }
}
