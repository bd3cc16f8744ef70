import { lingui } from '@lingui/vite-plugin';
import react from '@vitejs/plugin-react';
export default { root: '/work/main/apps/web/demo-tmp', publicDir: '/work/main/apps/web/public', base: '/', build: { outDir: '/tmp/demo-dist', emptyOutDir: true }, plugins: [lingui({ macroTransform: true, cwd: '/work/main/apps/web' }), react()] };
