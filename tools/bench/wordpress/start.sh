#!/usr/bin/env bash
# A WordPress as Debian 12 packages it, in a folder of its own, for `npm run bench -- wordpress`. Needs root and the network.
#   tools/bench/wordpress/start.sh FOLDER     makes it where there is none, and starts it
# nginx answers on 8091 straight from PHP with its opcode cache on, and on 8092 from its own cache of compressed pages.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
root="${1:?Please name a folder}"
inside() { chroot "$root" "$@"; }
if [ ! -x "$root/usr/sbin/nginx" ]; then
  debootstrap --variant=minbase bookworm "$root" http://deb.debian.org/debian
  printf '#!/bin/sh\nexit 101\n' > "$root/usr/sbin/policy-rc.d" && chmod +x "$root/usr/sbin/policy-rc.d"
  DEBIAN_FRONTEND=noninteractive inside apt-get install -y --no-install-recommends \
    wordpress wordpress-theme-twentytwentythree php-cli php-fpm php-mysql php-gd php-xml mariadb-server nginx
fi
mountpoint -q "$root/proc" || mount -t proc proc "$root/proc"
[ -e "$root/dev/null" ] || mknod -m 666 "$root/dev/null" c 1 3
[ -e "$root/dev/urandom" ] || mknod -m 666 "$root/dev/urandom" c 1 9
mkdir -p "$root/run/mysqld" "$root/run/php" "$root/var/cache/nginx/pages"
inside chown mysql:mysql /run/mysqld
inside mariadb-admin ping > /dev/null 2>&1 ||
  (inside mariadbd --user=mysql --skip-networking --socket=/run/mysqld/mysqld.sock > "$root/tmp/mariadb.log" 2>&1 &)
until inside mariadb-admin ping > /dev/null 2>&1; do sleep 0.2; done
inside mariadb -e "create database if not exists site; create user if not exists 'site'@'localhost' identified by 'site';
  grant all on site.* to 'site'@'localhost'"
cat > "$root/etc/wordpress/config-localhost.php" <<'PHP'
<?php
define('DB_NAME', 'site'); define('DB_USER', 'site'); define('DB_PASSWORD', 'site'); define('DB_HOST', 'localhost:/run/mysqld/mysqld.sock');
define('WP_CONTENT_DIR', '/var/lib/wordpress/wp-content');
define('WP_HTTP_BLOCK_EXTERNAL', true); define('DISABLE_WP_CRON', true);
define('WP_HOME', 'http://localhost:8091'); define('WP_SITEURL', 'http://localhost:8091');
PHP
# Behind a port its redirection to its own name runs in a ring.
mkdir -p "$root/var/lib/wordpress/wp-content/mu-plugins"
echo "<?php remove_action('template_redirect', 'redirect_canonical');" > "$root/var/lib/wordpress/wp-content/mu-plugins/no-ring.php"
cp "$here/make-site.php" "$root/tmp/"
inside php /tmp/make-site.php http://localhost:8091 /tmp/site.xml 2> /dev/null
cp "$here/nginx.conf" "$root/etc/nginx/nginx.conf"
inside php-fpm8.2 -d opcache.enable=1 > /dev/null 2>&1 || true
inside nginx -s reload 2> /dev/null || inside nginx > /dev/null 2>&1
echo "http://localhost:8091/a-long-walk/ and http://localhost:8092/a-long-walk/, export in $root/tmp/site.xml"
