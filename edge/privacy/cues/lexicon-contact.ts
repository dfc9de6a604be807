import type { Lexicon } from './kinds.ts'

/** How people say what reaches them: mail, phone, address, accounts on the net. */
export const contactLexicon: Lexicon = {
  email: {
    spaced: `email*, e mail*, mail, mails, mail address, correo, correo electronico, correo e, courriel*, adresse mail,
      adresse email, mailadresse*, posta elettronica, indirizzo email, endereco de email, e mailadres, adres email,
      adres mailowy, poczta*, skrzynka mailowa, eposta*, e posta*, epost*, e post*, sahkoposti*, почта*, почту, почты, имейл*, емейл*, мейл*,
      email адрес, электронн*, имэйл*, пошта*, بريد*, ايميل*, البريد*, ईमेल*, मेल, email id, mail id, thu dien tu,
      surel, alamat email, דואל, מייל, אימייל, 이메일*, 메일*, ημειλ, ηλεκτρονικ*, ايميل, رايانامه, ایمیل`,
    unspaced: 'メール メアド 邮箱 邮件 郵箱 電郵 电邮 電子郵件 อีเมล เมล',
  },
  phone: {
    spaced: `phone*, telephone*, tel, tele, call or text, text or call, rang, phoned, dialled, dialed, texted me at, texted me on, ring my, ring him, ring her, call my, call him, call her, call them, text him, text her, reach him, reach her, reach us, cell, cellphone*, cell phone*, mobile*, mob, ph, call me*, call us, text me*, ring me, reach me,
      contact number*, contact no, contacto, contatto, kontakt, contato, callback*, whatsapp*, whats app*, viber, signal number, telegram number, sms, landline*, fax, fon,
      telefon*, tfno, tlf*, telf*, movil*, celular*, cel, localizarme en el, localizar en el, encontrarme en el, fale comigo no, falar comigo no, contatar no, raggiungibile al, erreichbar unter, bereikbaar op, joignable au, fixo, llama*, whatsap, fijo, fixe, portable*, gsm, appel*, mobil*, handy*, ruf mich*, rufen sie*,
      ruckruf*, festnetz*, anruf*, durchwahl, telemovel*, telm, ligue*, liga, ligar, ligam, me liga, cellular*, cell, chiama*, fisso, recapito*, telefoon*, mobiel*, bel me, 06 nummer,
      gsm nummer, komork*, komorka, dzwon*, zadzwon*, oddzwon*, tel kom, nr kom, kom, numer kontaktowy, telefonnummer*, ring mig, puhelin*, puh, gsm numero, mobilnummer*,
      тел, телефон*, мобильн*, мобіль*, сотов*, звони*, позвони*, перезвони*, дзвон*, номер телефон*, вотсап, ватсап, cep, gsm no, cep telefonu*, arayin*, beni ara*,
      هاتف*, جوال*, موبايل*, رقمي, تليفون*, تلفون*, واتساب*, واتس, اتصل*, للتواصل, موبایل, تلفن*, تماس, पर कॉल, पर फोन, पर व्हाट्सएप, फोन*, मोबाइल*, मेरा नंबर, मेरे नंबर, अपना नंबर, हमारा नंबर, यह नंबर, इस नंबर, दूसरा नंबर, नया नंबर, कॉल, व्हाट्सएप*, संपर्क,
      dien thoai*, so dien thoai, sdt, dt, hp, nomor hp, nomor telepon, telepon*, no hp, no wa, wa, hubungi, טלפון*, נייד*, הטלפון*, 전화*, 휴대폰*, 핸드폰*, 연락처*, 번호는,
      τηλεφων*, κινητ*, telef*, mobitel*, puhelinnumero*, telefonszam*, mobilszam*, szamom, sunati*, numarul de telefon, zavolej*, cislo na mobil`,
    unspaced:
      '打给我 打給我 回电 回電 回拨 来电 来電 拨打 電話 携帯 ケータイ スマホ 连絡先 連絡先 手机 手機 电话 联系方式 联系电话 致电 座机 微信号 โทร เบอร์ มือถือ',
  },
  ownNumber: {
    spaced: `my number*, my best number, my new number, our number, number to reach, my digits, mi numero, mon numero, ma ligne, meine nummer, meiner nummer, meine neue nummer, unter der nummer, mein anschluss, il mio numero, mio numero, meu numero,
      o meu numero, mijn nummer, moj numer, moj nr, mitt nummer, min nummer, мой номер, мій номер, numaram*, رقمى, nomor saya, so cua toi, המספר שלי, 내 번호*, mio num`,
  },
  address: {
    spaced: `address*, my address, shipping address, delivery address, billing address, home address, new address, ship it to, ship to, ship them to, send it to, send them to, send to, deliver to, deliver it to, delivered to, mail it to, post it to, shipped to, sent to, i live at, live at, living at, moved to, we are at, located at,
      resend to, redirect to, reroute to, forward to, forward it to, collect from, pick up from, direccion*, domicilio*, enviar a, enviarlo a, enviadlo a, enviadla a, envienlo a, mandadlo a, mandenlo a, mandarlo a, llevadlo a, entregadlo en, entreguenlo en, envien a, enviad a, envio a, enviarmelo a, mandar a, entregar en, vivo en, entrega en, mi casa esta en,
      adresse*, livrez au, livrez a, livrez le au, livrer au, livrer a, livraison au, livraison a, envoyez a, envoyez au, envoyez le au, expediez au, expedier au, j habite au, j habite, habite au, habitons au, demeurant au,
      lieferung an, liefern an, liefern sie an, lieferadresse*, rechnungsadresse*, anschrift*, schicken an, senden an, versand an, wohne in der, ich wohne, wohnhaft*, meine adresse, neue adresse,
      indirizzo*, spedire a, spedite a, spedizione a, consegnare a, consegna a, consegnate a, inviare a, abito in, abito a, vivo in, residente in, residenza,
      endereco*, morada*, entregar em, entreguem em, enviar para, entrega em, entrega para, moro na, moro em, moro no, vivo na, resido na, mandar para,
      adres*, leveren op, lever op, bezorgen op, bezorg op, bezorgen aan, sturen naar, stuur naar, opsturen naar, woon op, ik woon, verzenden naar, afleveradres*, bezorgadres*,
      adresu*, wysylka na, wyslac na, wyslijcie na, wyslij na, dostawa na, dostarczyc na, dostawa pod, mieszkam na, mieszkam przy, zamieszkal*, przesylke na, adres dostawy,
      adress*, skicka till, leverans till, sendes til, leveres til, bor pa, osoite*, toimita*, asun, адрес*, проживаю*, живу на, доставка на, доставить на, доставьте на, отправьте на, отправить на, адреса, мешкаю, doručit na, dorucit na, bydlim, bydliste, adresa*, livrare la, locuiesc*, lakcim*, cim, szallitas,
      teslimat adresi*, adresim*, adresi*, oturuyorum, gonderin, العنوان*, عنوان*, اسكن*, ارسلوا الي, التوصيل الي, توصيل الي, عنواني, ادرس*, نشاني, पता, पते, पता है, डिलीवरी पता, रहता हू, रहती हू, alamat*, kirim ke, dia chi*, giao den, gui den, giao hang den, כתובת*, הכתובת*, למשלוח, 주소*, 배송지*, διευθυνσ*`,
    unspaced:
      '住所 お届け先 送付先 配送先 宛先 居住地 地址 寄到 送到 住在 发到 寄去 收货地址 配送至 发货到 邮寄到 ที่อยู่ ส่งไปที่ ส่งที่ บ้านเลขที่',
  },
  ip: {
    spaced:
      'ip, ip address, my ip, ips, ip adresse, direccion ip, adresse ip, indirizzo ip, adres ip, ip adres, ip адрес, endereco ip',
  },
  username: {
    spaced: `username*, user name*, log me in as, logged in as user, signed in as user, inloggen als, ingelogd als, anmelden als, eingeloggt als, angemeldet als, entro con, entrar con, accedo con, acceder con, entro come, accedo come, entro com, entrar com, logado como, connecte avec, connecte en tant que, connecter avec, loguje sie jako, zalogowany jako, zalogowana jako, user id, userid*, user, login name, loginname, login id, handle, nickname*, nick, screen name, screenname, account name, gamertag, discord, instagram, insta, twitter, tiktok, snapchat, telegram, github, skype, profile name, profile,
      usuario*, nombre de usuario, usr, utilisateur*, nom d utilisateur, identifiant*, pseudo*, nom de compte, benutzer*, benutzername*, nutzername*, nutzer, anmeldename*, nutzerkennung*, kontoname, utente*, nome utente, username utente, utilizador*, nome de utilizador, nome de usuario,
      gebruiker*, gebruikersnaam*, inlognaam*, accountnaam, uzytkownik*, nazwa uzytkownika, loginu, nick to, anvandar*, brugernavn*, brukernavn*, kayttajatunnus*, kayttaja*, пользовател*, логин*, ник, никнейм*, імя користувача, користувач*, kullanici*, kullanici adi*, uzivatel*, utilizator*, felhasznalo*,
      اسم المستخدم, المستخدم*, مستخدم*, يوزر*, नाम उपयोगकर्ता, यूजरनेम*, यूज़रनेम*, उपयोगकर्ता*, यूजर, यूजर आईडी, यूज़र आईडी, लॉगिन आईडी, יוזר*, שם משתמש, 아이디*, 사용자*, 닉네임*, nama pengguna, pengguna, ten dang nhap, ten nguoi dung, ονομα χρηστη, χρηστη*, نام كاربري`,
    unspaced:
      'ログインID ユーザー名 ユーザーネーム ユーザーID ログイン名 アカウント名 ハンドルネーム 用户名 用戶名 账号名 登录名 帐号 账号 昵称 ชื่อผู้ใช้ ยูสเซอร์',
  },
  login: {
    spaced:
      'login, log in, logging in as, logged on as, me connecte avec, melde mich mit, log in met, accedo con, الحساب, حسابي, signin, sign in, logged in as, sign in as, log in as, account, conta, compte, cuenta, konto, conto, inloggen, anmeldung',
  },
  password: {
    spaced: `password*, pass, pasword, passwd, pwd, pw, pass word, passphrase*, passcode*, pass phrase, contrasena*, clave, clave de acceso, mot de passe, mots de passe, mdp, code d acces, passwort*, kennwort*, pass wort, losungswort, senha*, palavra passe, palavrapasse, parola d ordine, password e, parola chiave, wachtwoord*, ww, haslo*, hasla, haslem,
      losenord*, adgangskode*, kodeord*, passord*, salasana*, пароль*, пароля, паролем, паролю, parola*, sifre*, sifrem*, heslo*, jelszo*, jelszavam*, lozinka*, geslo*,
      كلمه المرور, ككلمه مرور, ككلمه المرور, ككلمه سر, كلمه السر, كلمه سر, كلمه مرور, الباسورد, باسورد*, باسوورد*, الرقم السري, رمز عبور, گذرواژه, पासवर्ड*, पास वर्ड, पासवर्द, mat khau*, kata sandi*, sandi, סיסמה*, סיסמא*, הסיסמה*, 비밀번호*, 비번*, 패스워드*, κωδικο προσβαση*, κωδικος, συνθηματικ*`,
    unspaced: 'パスワード 暗証番号 合言葉 密码 密碼 口令 รหัสผ่าน พาสเวิร์ด',
  },
  code: {
    spaced: `otp, one time code, one time password, one time passcode, one time pin, verification code, validation code, verification text*, verification sms, verification message, verify code, security code, auth code, authentication code, login code, sms code, access code, confirmation pin, fa code, fa codes, mfa code, pin, pin code, pin number, cvv, cvc, cvv2, cvc2, csc, cvn, tan, puk, code i got, code i received, code on my phone, code on my phone says, code on my screen says, code you sent, code you texted, sms, code from the text, text with code, text with the code, text with a code, sms with code, message with code, email with code, the code is, my code is, texted code,
      codigo de verificacion, codigo de validacion, codigo de confirmacion, codigo de seguridad, codigo sms, codigo de un solo uso, codigo de acceso, el codigo es, me llego el codigo, recibi el codigo, recebi o codigo, chegou o codigo, j ai recu le code, ho ricevuto il codice, ik kreeg code, dostalem kod, dostalam kod, ich habe den code, codigo que me llego, clave dinamica, code de verification, code de validation, code de securite, code sms, code recu par sms, code de confirmation, code secret, code a usage unique, code recu, le code est, cryptogramme, bestatigungscode*, bevestigingscode*, kod potwierdzajacy, kod potwierdzenia, sicherheitscode*, verifizierungscode*, einmalcode*, einmalpasswort*, prufziffer, sms code, code aus der sms, code per sms, prufnummer, der code lautet, der code ist, geheimzahl, kartenprufnummer,
      codice di verifica, codice di conferma, codice di convalida, codice di sicurezza, codice otp, codice sms, codice ricevuto, il codice e, codice pin, codigo de verificacao, codigo de validacao, codigo de seguranca, codigo de confirmacao, codigo recebido, o codigo e, codigo otp, verificatiecode*, beveiligingscode*, sms code, code uit de sms, code via sms, pincode, de code is, inlogcode*, kod weryfikacyjny, kod sms, kod z sms, kod pin, kod bezpieczenstwa, kod to, kod jednorazowy,
      verifieringskod*, sakerhetskod*, engangskod*, bekreftelseskode*, sikkerhedskode*, vahvistuskoodi*, код подтверждения, код из смс, смс код, пин, пин код, код безопасности, код пришел, dogrulama kodu*, onay kodu*, guvenlik kodu*, sms kodu*, رمز التحقق, رمز التاكيد, كود التاكيد, كود التحقق, كود التفعيل, رمز التفعيل, رمز الامان, كلمه السر لمره واحده, رمز, ओटीपी*, सत्यापन कोड, वेरिफिकेशन कोड, पिन, ma xac nhan, ma otp, ma xac thuc, kode verifikasi, kode otp, קוד אימות, קוד האימות, 인증번호*, 인증코드*, 보안코드*, 핀번호*, κωδικος επαληθευσης, cod de verificare, overovaci kod*`,
    unspaced:
      '認証コード 確認コード セキュリティコード ワンタイムパスワード 認証番号 验证码 驗證碼 校验码 安全码 动态码 รหัสยืนยัน รหัส',
  },
  key: {
    spaced: `api key*, apikey*, api token*, api secret*, access key*, access token*, secret key*, client secret*, auth token*, bearer*, secret token, personal access token, token*, private key*, secret, license key, licence key, seed phrase, recovery phrase, webhook secret, signing secret, ssh key, encryption key,
      clave api, clave de api, token de acceso, cle api, cle d api, cle secrete, jeton*, api schlussel*, apischlussel*, zugriffstoken*, geheimer schlussel, chiave api, chiave segreta, token di accesso, chave api, chave de api, chave da api, chave secreta, token de acesso, api sleutel*, toegangssleutel*, klucz api, klucz dostepu, token dostepu, api nyckel*, api nokkel*, апи ключ*, ключ api, ключ апи, токен*, api anahtar*, مفتاح api, مفتاح الواجهه, التوكن, api कुंजी, api की, टोकन*, khoa api, kunci api, מפתח api, api 키*, 토큰*`,
    unspaced:
      'APIキー アクセストークン トークン シークレットキー 秘密鍵 API密钥 密钥 令牌 访问令牌 คีย์',
  },
}
